import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/check';
import { checkReply } from '../../../utils/reply/check';
import { readText } from '../../../utils/text/read';

const risksOf = (text: string, replyTo?: string) =>
  check({ surface: 'reply', text, replyTo }).risks.map(({ risk }) => risk);

describe('a person who is named with a problem', () => {
  test.each([
    ['kak rina depresinya udah mendingan?'],
    ['klien saya si putri juga gitu, dia baru cerai'],
    ['titip salam buat Bagas, semoga terapinya lancar'],
    ['Is Marcus still having the panic attacks? Tell him to ring me'],
    ['pak Hendra manager gudang itu emang toxic, tiga karyawannya konsul ke saya'],
  ])('%s', text => {
    const found = risksOf(text);
    expect(
      ['names-person-case', 'client-story-identifiable', 'reveal-health-info', 'client-story-vague'].some(
        risk => found.includes(risk),
      ),
    ).toBe(true);
  });

  test.each([
    ['anak kelas 11 SMA 3 Bandung itu korban bully, kasian'],
    ['itu si Keisha 6 SD Harapan, korban pelecehan'],
    ["That's Tilly from Year 9 at Oakmere, she self harms"],
    ['tag her, it is @lilmaisie.xo, she is only 14'],
  ])('a child: %s', text => {
    expect(risksOf(text)).toContain('minor-identified');
  });
});

describe('a name that gives nobody away', () => {
  test.each([
    ['halo putri, salam kenal ya', 'halo kak aku putri'],
    ['Carl Rogers nulis soal empati dari dulu'],
    ['selamat ya Bu Susi, keren'],
    ['di Bandung ada beberapa layanan psikolog umum'],
    ['Alhamdulillah, semoga Allah mudahkan urusannya'],
    ['puji Tuhan, Tuhan Yesus memberkati'],
    ['selamat Idul Fitri, mohon maaf lahir batin'],
    ['HIMPSI sama Kemenkes punya panduannya'],
    ['Prince Harry wrote about grief in his book'],
    ['sabar ya kak, semoga cepat lega'],
    ["Julia Samuel's Grief Works, warm and not preachy", 'any book on grief?'],
    ["I'll post a new video next week"],
    ['Halo Bu Ani, saya setuju dengan pendapat Ibu'],
    ['Halo kak Sinta, coba konsultasi ke puskesmas'],
    ['Hi Emma, thanks for watching!'],
  ])('%s', (text, replyTo?: string) => {
    expect(risksOf(text, replyTo)).toEqual([]);
  });
});

describe('a name that the answered account shows itself', () => {
  const risksFor = (replyToHandle: string, replyToName: string | null = null) =>
    checkReply(readText('semangat ya rani'), {
      replyTo: readText('suamiku ngusir aku semalem, aku nangis'),
      replyToCare: 'distress',
      replyToHandle,
      replyToName,
    }).map(({ risk }) => risk);

  test('tells nothing new', () => {
    expect(risksFor('@rani.store88')).not.toContain('names-person-case');
    expect(risksFor('@bungamawar', 'Rani K.')).not.toContain('names-person-case');
    expect(risksFor('@bungamawar', 'bunga')).toContain('names-person-case');
  });
});

describe('a risk inside a long kind text', () => {
  test('is told although everything around it is harmless', () => {
    const text =
      'Makasih udah cerita ya. Capek itu wajar kok, apalagi habis minggu yang panjang. Japri aku aja ya, kita bongkar lukanya di sana. Jangan lupa makan dan tidur yang cukup.';
    expect(risksOf(text)).toContain('moves-to-dm');
  });
});
