import type { CDPSession, Page } from 'puppeteer-core';

/** A part of the two protocols: what closed shadow roots need and puppeteer does not offer. */
interface CdpNode {
  backendNodeId: number;
  nodeName: string;
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType: string })[];
}
interface BidiNode {
  value?: { shadowRoot?: { sharedId?: string } | null };
}
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Runs a function on our closed shadow root, which no script of the page can reach. Null when the page holds none of ours.
 * The function travels as text: it may use nothing from around it but `argument`, which must be plain data.
 */
export async function onOurs<T, A extends string | number | null>(
  page: Page,
  run: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<T | null> {
  const source = `function (argument) { return JSON.stringify((${run.toString()})(this, argument)) ?? 'null'; }`;
  const { connection } = page.browser() as unknown as { connection?: BidiConnection };
  const text =
    connection !== undefined && page.browser().process()?.spawnfile.includes('firefox') === true
      ? await onFirefox(connection, page, source, argument)
      : await onChromium(page, source, argument);
  return text === null ? null : (JSON.parse(text) as T);
}

const sessions = new WeakMap<Page, CDPSession>();

async function onChromium(page: Page, source: string, argument: unknown): Promise<string | null> {
  let session = sessions.get(page);
  if (session === undefined) sessions.set(page, (session = await page.createCDPSession()));
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: CdpNode;
  };
  const html = root.children?.find(node => node.nodeName === 'HTML');
  const ours = html?.children
    ?.flatMap(node => node.shadowRoots ?? [])
    .find(node => node.shadowRootType === 'closed');
  if (ours === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: ours.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: source,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as string;
}

async function onFirefox(
  connection: BidiConnection,
  page: Page,
  source: string,
  argument: unknown,
): Promise<string | null> {
  const { ['_id']: context } = page.mainFrame() as unknown as Record<'_id', string>;
  const located = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: 'html > div' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const nodes = located.result['nodes'] as BidiNode[];
  const sharedId = nodes.map(node => node.value?.shadowRoot?.sharedId).find(id => id !== undefined);
  if (sharedId === undefined) return null;
  const called = await connection.send('script.callFunction', {
    functionDeclaration: source,
    awaitPromise: false,
    target: { context },
    this: { sharedId },
    arguments: [argument === null ? { type: 'null' } : { type: typeof argument, value: argument }],
  });
  const { result, exceptionDetails } = called.result as {
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value ?? null;
}

/** The words our interface shows, or an empty text when it shows nothing. */
export async function textOfOurs(page: Page, selector: string): Promise<string> {
  const read = (root: ShadowRoot, where: string) =>
    [...root.querySelectorAll<HTMLElement>(where)]
      .map(element => element.innerText.replace(/\s+/g, ' '))
      .join('\n');
  return (await onOurs(page, read, selector)) ?? '';
}

/** Presses one of our buttons with the mouse, by the words on it. */
export async function pressOurs(page: Page, words: string): Promise<void> {
  const point = await waitForOurs(
    page,
    (root, label) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
      const box = buttons.find(button => button.innerText.includes(label))?.getBoundingClientRect();
      return box === undefined || box.width === 0
        ? null
        : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    words,
  );
  await page.mouse.click(point.x, point.y);
}

/** Waits until a question about our interface has an answer that is not null, false or empty. */
export async function waitForOurs<T, A extends string | number | null>(
  page: Page,
  run: (root: ShadowRoot, argument: A) => T | null,
  argument: A,
  patience = 5000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await onOurs(page, run, argument);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`our interface never answered: ${run.toString()} ${argument}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export const hasDialog = (page: Page) =>
  onOurs(page, root => root.querySelector('dialog[open]') !== null, null).then(answer => answer === true);
