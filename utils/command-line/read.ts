import { readSavedPage } from './saved-page';

/** `npm run -s read -- FILE.html --url URL`: what the page room reads from a saved page, as one JSON object. */
try {
  process.stdout.write(readSavedPage(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
