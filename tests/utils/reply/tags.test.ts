import { describe, expect, test } from 'vitest';
import { hasConcept, readDraft } from '../../../utils/reply/read-draft';
import { readText } from '../../../utils/text/read';

const holds = (text: string, tag: string) => hasConcept(readDraft(readText(text)), tag);

describe('the age of a minor', () => {
  test.each([
    'a seven-year-old I see on Mondays',
    'Happy 13th to my mate Levi!',
    'she turned sixteen on Saturday',
    'dia genap 16 besok',
    'adek ini baru 14, masih anak',
  ])('%s', text => {
    expect(holds(text, '#minorage')).toBe(true);
  });

  test.each([
    'baru 14 hari minum air putih',
    'masih 3 kali lagi',
    'the 13th of every month',
    'genap 40 besok',
  ])('not: %s', text => {
    expect(holds(text, '#minorage')).toBe(false);
  });
});

describe('a class at school', () => {
  test.each(['anak 11 TKJ 2 itu', 'in 2nd grade there', 'which eighth graders', 'the goalie, U15s'])(
    '%s',
    text => {
      expect(holds(text, '#class')).toBe(true);
    },
  );
});
