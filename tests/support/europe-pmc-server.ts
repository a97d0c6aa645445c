import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: URL, response: ServerResponse, incoming: IncomingMessage) => void;

/** A record as the service's `lite` result writes it. */
export const record = (fields: Record<string, unknown> = {}) => ({
  id: '12345678',
  source: 'MED',
  pmid: '12345678',
  doi: '10.1234/example.2024.001',
  title: 'Exercise for <i>depression</i> &amp; anxiety.',
  authorString: 'Doe J, Roe R.',
  journalTitle: 'Journal of Examples',
  pubYear: '2024',
  pubType: 'review; systematic review; journal article',
  isOpenAccess: 'Y',
  citedByCount: 3,
  firstPublicationDate: '2024-02-03',
  ...fields,
});

/** Answers with records the way the service does. */
export const answerWith =
  (records: unknown[], hitCount = records.length): Answer =>
  (_, response) =>
    response
      .setHeader('content-type', 'application/json;charset=UTF-8')
      .end(JSON.stringify({ version: '6.9', hitCount, request: {}, resultList: { result: records } }));

/** A local server that speaks the protocol of the Europe PMC search; each test says what it answers. */
export async function startEuropePmc() {
  const asked: { url: URL; headers: IncomingMessage['headers'] }[] = [];
  let answer: Answer = answerWith([record()]);
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    asked.push({ url, headers: incoming.headers });
    answer(url, response, incoming);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/europepmc/webservices/rest/search`,
    asked,
    respond: (next: Answer) => {
      answer = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
