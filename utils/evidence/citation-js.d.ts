declare module '@citation-js/core' {
  /** Bibliographic data in any format the loaded plugins know; throws on what none of them understands. */
  export class Cite {
    constructor(data: unknown);
    format(format: 'bibtex' | 'ris' | 'data', options?: Record<string, unknown>): unknown;
    data: Record<string, unknown>[];
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
