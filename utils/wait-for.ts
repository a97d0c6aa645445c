/** Resolves after so many milliseconds. */
export const waitFor = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));
