import type { ConceptData } from './compile-concepts';
import data from './concepts.generated.json';

/** Word families that the text and claims rooms share. */
export const conceptData: ConceptData = data;
