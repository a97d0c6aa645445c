import { readFile, writeFile } from 'node:fs/promises';
import { compileCare } from './compile-care';
import { compileConcepts, plainWordsOf, type ConceptSource } from './compile-concepts';
import { compileDialog } from './compile-dialog';
import { compileExamples } from './compile-examples';
import { compileLexicon } from './compile-lexicon';
import { slangOf } from './phrase-words';
import { compileQuestions } from './compile-questions';
import { compileReply } from './compile-reply';

/**
 * Compiles the packs into the data the engine carries (`*.generated.json` beside the room's code).
 * Build time only. `npm run packs` checks that what is committed is what this produces. The rules of the reply check are
 * read with the lexicon that was compiled before: `npm run compile` therefore compiles twice.
 */
const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'));

export async function compileAll(): Promise<Record<string, string>> {
  const [slang, crisis, claims] = await Promise.all(['slang', 'crisis', 'claims'].map(read));
  const [language, risks, articles, helplines] = await Promise.all(
    ['reply-language', 'risks', 'articles', 'helplines'].map(read),
  );
  const [careLanguage, questions] = await Promise.all(['care-language', 'questions'].map(read));
  const concepts: ConceptSource = JSON.parse(
    await readFile(new URL('concepts.json', import.meta.url), 'utf8'),
  );
  const lexicon = compileLexicon({ slang, crisis, claims, concepts: plainWordsOf(concepts) });
  const resolved = slangOf(lexicon);
  const outputs = {
    'utils/packs/concepts.generated.json': compileConcepts(concepts, resolved),
    'utils/packs/dialog.generated.json': compileDialog({ risks, articles, helplines }),
    'utils/packs/lexicon.generated.json': lexicon,
    'utils/care/concepts.generated.json': compileCare({ careLanguage, slang }, resolved),
    'utils/care/questions.generated.json': compileQuestions(questions, resolved),
    'utils/claims/examples.generated.json': compileExamples(claims.entries),
    'utils/reply/rules.generated.json': compileReply({ language, risks, helplines }),
  };
  return Object.fromEntries(
    Object.entries(outputs).map(([file, data]) => [file, `${JSON.stringify(data)}\n`]),
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [file, content] of Object.entries(await compileAll())) {
    await writeFile(new URL(`../../${file}`, import.meta.url), content);
  }
}
