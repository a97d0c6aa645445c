/** Pauses before the second and every further try within one call, in milliseconds. */
const PAUSES = [150, 600, 2000];

interface Options<Tools> {
  /** Gets the data from the background and keeps it; false when what came is not usable. May reject. */
  fetchData: () => Promise<boolean>;
  /** Loads what works with the data. Called only once it is there. */
  load: () => Promise<Tools>;
  /** Resolves after so many milliseconds. */
  wait: (time: number) => Promise<void>;
  isAlive: () => boolean;
}

export interface ReplyEngine<Tools> {
  /** The tools, or null while they are not there. Once there they stay, also when the extension goes. */
  tools(): Tools | null;
  /** Sees to it that the tools come: null when they are there, else resolves when the tries are over. Never rejects. */
  prepare(): Promise<void> | null;
}

/**
 * What checks a reply, in two halves: its code travels with the content script, its data comes from the background when
 * a text box appears. From then on it needs nobody.
 */
export function createReplyEngine<Tools>({
  fetchData,
  load,
  wait,
  isAlive,
}: Options<Tools>): ReplyEngine<Tools> {
  let tools: Tools | null = null;
  let coming: Promise<void> | null = null;

  const attempt = async (): Promise<void> => {
    try {
      if (await fetchData()) tools = await load();
    } catch {
      // The background may be starting or gone; the next try tells.
    }
  };
  const bring = async (): Promise<void> => {
    await attempt();
    for (const pause of PAUSES) {
      if (tools !== null || !isAlive()) return;
      await wait(pause);
      await attempt();
    }
  };
  return {
    tools: () => tools,
    prepare() {
      if (tools !== null) return null;
      coming ??= bring().finally(() => (coming = null));
      return coming;
    },
  };
}
