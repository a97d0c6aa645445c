import { describe, expect, test } from 'vitest';
import { writeOutline } from '../../../utils/evidence/outline';
import { loadShipped } from './real-library';

const library = await loadShipped();
const outline = (id: string, language: 'id' | 'en' = 'id') =>
  writeOutline(library.claims.get(id)!, library, language);

describe('an outline for a video', () => {
  test('holds the claim, what the evidence says, and every source with its reference', () => {
    const claim = library.claims.get('ect-torture')!;
    const text = outline('ect-torture', 'en');
    expect(text).toContain(`> ${claim.statement.en}`);
    expect(text).toContain('Source: UK ECT Review Group (2003)');
    for (const id of claim.sources) expect(text).toContain(library.sources.get(id)!.finding.en);
  });

  test('reminds of safe messaging where the topic calls for it, and only there', () => {
    expect(outline('asking-plants-suicide-idea')).toContain('jangan sebut cara');
    expect(outline('adhd-sugar-causes')).not.toContain('jangan sebut cara');
  });

  test('reminds of the doctor where a medicine or a supplement is the matter', () => {
    expect(outline('5htp-cures-depression')).toContain('tanpa dokter');
  });

  test('says where a source is second-hand', () => {
    const [claim] = library.claimsBySource.get('alinea-did') ?? [];
    expect(outline(claim!.id)).toContain('Dilaporkan oleh Alinea.id');
  });

  test('can be written for every claim, in both languages', () => {
    for (const id of library.claims.keys()) {
      for (const language of ['id', 'en'] as const) {
        expect(outline(id, language)).not.toMatch(/undefined|\(null\)|\n\n\n/);
      }
    }
  });
});
