import type { Thresholds } from './fit';

/**
 * Chosen on the development part of the corpus with a model that never saw it (`npm run train -- --thresholds` prints
 * the table), then used for the model trained on everything.
 */
export const THRESHOLDS: Thresholds = { detector: [0.3, 2.2, 2], matcher: 0.75, calibration: [1, 0] };
