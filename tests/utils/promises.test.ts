import { describe, expect, test } from 'vitest';
import { welcomeMessages } from '../../components/messages/welcome';
import { check } from '../../utils/check';

/** What the product is explained with must work in every version, whatever its checks have learned since. */
describe('the first examples of the product', () => {
  const risksOf = (text: string, replyTo?: string) =>
    check({ surface: 'reply', text, replyTo }).risks.map(({ risk }) => risk);

  test.each(Object.values(welcomeMessages).map(({ sample }) => sample))(
    'the sample of the welcome page tells of a client: %s',
    sample => {
      expect(risksOf(sample)).toContain('appointment-details');
    },
  );

  test.each([
    ['Hubungi aku di WA 0812-3456-7890 ya', 'phone-whatsapp'],
    ['klien saya yang kelas 8 di SMP 3 juga gitu', 'client-story-identifiable'],
    ['kamu itu jelas bipolar', 'diagnoses-public'],
    ['dijamin sembuh total dalam 3 sesi', 'promises-cure'],
    ['hi Emma, great seeing you last week', 'confirm-relationship'],
    ['selamat udah lulus terapi!', 'confirm-relationship'],
    ['makasih udah percaya sama aku, progress kamu luar biasa', 'confirm-relationship'],
    ['kakak bipolar ya? keliatan dari videonya', 'diagnoses-public'],
    ["As your psychologist told you, it's fine to miss a dose", 'medication-advice'],
    ['kayaknya kamu ga cocok dikonselingin, drama banget', 'shaming'],
  ])('a reply is held: %s', (text, risk) => {
    expect(risksOf(text)).toContain(risk);
  });

  test('a person who is asked after with a problem holds a reply', () => {
    const found = risksOf('Sudah lama ya Bu, gimana Dimas sekarang? masih kambuh?');
    expect(
      ['names-person-case', 'reveal-health-info', 'confirm-relationship'].some(risk => found.includes(risk)),
    ).toBe(true);
  });

  test.each([
    'Terima kasih sudah berbagi ceritanya.',
    'Terapi CBT biasanya 8 sampai 16 sesi, tergantung kebutuhan.',
    'Kalau terasa berat, hubungi 119 ext 8 ya, bisa kapan saja.',
    'Halo Bu Ani, saya setuju dengan pendapat Ibu',
    'Halo kak Sinta, coba konsultasi ke puskesmas',
    'saya juga punya ADHD kak',
    'Klien sering bilang begitu',
  ])('a reply is left alone: %s', text => {
    expect(risksOf(text)).toEqual([]);
  });

  test.each([
    '5 tanda kamu ADHD',
    '5 tanda kamu ADHD 1. susah fokus 2. sering lupa 3. gampang bosan',
    'ADHD itu cuma kurang disiplin',
  ])('a caption claims something: %s', text => {
    expect(check({ surface: 'caption', text }).claims).not.toEqual([]);
  });

  test('a person in danger is noticed, a joke is not', () => {
    const care = (text: string) => check({ surface: 'comment', text }).care?.level ?? null;
    expect(care('rasanya pengen mati aja, udah nggak kuat')).toBe('active-ideation');
    expect(care('mati ketawa gue liat ini wkwk')).toBeNull();
  });
});
