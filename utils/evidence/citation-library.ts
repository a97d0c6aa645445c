import { Cite, plugins } from '@citation-js/core';
// The two add their formats to the core when they are loaded.
import * as bibtex from '@citation-js/plugin-bibtex';
import * as ris from '@citation-js/plugin-ris';

export const formats = [bibtex, ris];

/** Our ids are unique, which a label made of author, year and title is not, and hyphens are allowed in a label. */
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

export { Cite };
