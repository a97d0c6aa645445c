import type { CareLevel } from '../../../utils/findings';
import type { Example } from './data';

/** A small generator with a fixed seed: the same run makes the same texts on every machine. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return { next, pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! };
}

const split = (text: string) => text.split('|').map(part => part.trim());

type Wrap = [pattern: string, level: CareLevel | null | 'same'];

/** Frames around a text that keep, move or cancel what it says. `X` is the text. */
const FRAMES: Wrap[] = [
  ['X wkwk', 'same'],
  ['haha X', 'same'],
  ['X 😭', 'same'],
  ['X, serius', 'same'],
  ['jujur X', 'same'],
  ['kak X', 'same'],
  ['X. tolong', 'same'],
  ['i know it sounds dramatic but X', 'same'],
  ['nobody knows this but X', 'same'],
  ['lol X but i mean it', 'same'],
  ['ga ada yang tau, X', 'same'],
  ['same kak, X', 'same'],
  ['relate banget, X', 'same'],
  ['padahal di luar senyum, X', 'same'],
  ['X dan aku ga tau harus cerita ke siapa', 'same'],
  ['maaf ya curhat di sini, X', 'same'],
  ['this video hit me, X', 'same'],
  ['temenku bilang "X", aku harus gimana?', 'concern-for-other'],
  ['adikku nulis di bukunya "X", aku takut', 'concern-for-other'],
  ['my friend texted me "X" and now she won\'t pick up', 'concern-for-other'],
  ['anak saya bilang "X", saya khawatir sekali', 'concern-for-other'],
  ['my sister keeps saying "X", what do i do', 'concern-for-other'],
  ['lirik "X" dalem banget lagunya', null],
  ['🎵 X 🎵', null],
  ['judul lagunya "X" ya kak?', null],
  ['the lyric "X" hits different, love this song', null],
  ['jangan bilang "X" ke orang, ga lucu', null],
  ['stop komen "X" di video orang', null],
  ['di filmnya tokoh utamanya bilang "X", akting nya bagus', null],
  ['bab 3: "X," bisik Rani sambil menutup pintu', null],
  ['when the character says "X" in episode 4, best scene', null],
  ['dulu X, sekarang alhamdulillah udah sembuh dan bahagia', null],
  ['dulu pernah X, untung sekarang udah lewat', null],
  ['3 years ago: X. today i am happy and so grateful i stayed', null],
  ['waktu smp X. sekarang udah pulih, makasih semuanya', null],
  ['kalau kamu lagi ngerasa "X", jangan sendirian ya, hubungi orang terdekat', null],
  ['if you ever feel like "X", please reach out, you matter', null],
  ['balasan untuk komentar "X": dengarkan dulu tanpa menghakimi', null],
  ['orang yang bilang "X" tuh butuh didengar, bukan dihakimi', null],
  ['when someone says "X", take it seriously', null],
  ['kutipan novel hal 20: "X"', null],
  ['bukan berarti X ya gaes, aku baik baik aja', null],
  ['no i\'m not saying "X", relax, i am fine', null],
  ['korban sempat menulis "X" menurut polisi', null],
];

/** Short texts in other clothes. Frames that cancel are as many as those that keep. */
export function frame(examples: readonly Example[], seed: number): Example[] {
  const { pick, next } = dice(seed);
  const same = FRAMES.filter(([, level]) => level === 'same');
  const cancel = FRAMES.filter(([, level]) => level === null);
  const moved = FRAMES.filter(([, level]) => level === 'concern-for-other');
  return examples
    .filter(e => e.level !== null && e.text.length < 90 && !e.text.includes('"'))
    .flatMap(e => {
      const self = ['plan-or-attempt', 'active-ideation', 'self-harm', 'passive-ideation'].includes(
        e.level ?? '',
      );
      const chosen = [
        pick(same),
        ...(self ? [pick(cancel), pick(cancel)] : []),
        ...(self && next() < 0.5 ? [pick(moved)] : []),
      ];
      return chosen.map(([pattern, level]) => ({
        ...e,
        family: 'frame',
        text: pattern.replace('X', () => e.text),
        level: level === 'same' ? e.level : level,
      }));
    });
}

const FIGURATIVE: Record<string, string[]> = {
  CAUSE_ID: split(
    'salah kirim chat ke dosen|kepleset depan kelas|liat harga tiket konser|liat tagihan paylater|ngerjain skripsi|revisi bab 3|macet 3 jam|panas banget jakarta|pedesnya seblak ini|nunggu gofood|dosen nambah tugas|ulangan matematika besok|liat senyumnya|abang ini ganteng banget|suaranya merdu banget|comeback bias gue|konsernya batal|kucingnya lucu banget|ngantuk di kelas|disuruh presentasi|kuota abis|wifi lemot|push rank sama tim noob|kalah terus main ml|leg day|lari 10k|olahraga sekali|antri bpjs|ketauan bolos|lupa matiin mic|story kepencet mantan|crush liat gue ngupil|belum makan dari pagi|diet hari pertama|skincare mahal|gajian masih lama|tanggal tua|cicilan motor|bangun jam 4 pagi|meeting mulu|kerja lembur|anak tantrum di mall|mertua nginep|nonton timnas|ending dramanya|ujian sim|praktikum 6 jam|laporan 40 halaman|ditanya kapan nikah|ongkir mahal',
  ),
  HYPER_ID: split(
    'mau mati aja|pengen mati rasanya|mati gue|auto meninggal|meninggal gue|bunuh gue aja|mau pingsan|pengen ngilang aja|pengen ditelan bumi|pindah planet|mampus gue|mati berdiri|tamat riwayat gue|siap dikubur|pengen gali kubur|otw akhirat|rasanya mau modar|hampir ketemu malaikat|nyawa gue melayang|bundir gue|mau bundir rasanya|jiwa gue keluar|pengen nangis guling2|kubur aku sekarang|rip gue|dah lah mati aja|capek hidup gue|nyerah gue',
  ),
  TAIL_ID: split('wkwk|wkwkwk|😂|🤣|😭😭|haha|anjir||tolong|sumpah|banget|💀|🙏😭|plis|ampun|deh|bun|gaes'),
  CAUSE_EN: split(
    'i waved at the wrong person|my boss saw my story|this homework|the ticket prices|this traffic|it is 40 degrees|leg day|this level|my team is so bad|the season finale|he smiled at the camera|her outfit|this dress|that high note|the cliffhanger|my exam is tomorrow|5 assignments due tonight|the wifi is down|my phone is at 1%|no coffee left|the queue at the bank|my mom found my tiktok|i called my teacher mom|i tripped on stage|the spicy ramen|this cake|the new album|the dog in the hat|group projects|monday meetings|the gym stairs|my flight got delayed|they cancelled the show|he left me on read|my crush liked my old photo|the heat|my allergies|customers today|student loans|my rent',
  ),
  HYPER_EN: split(
    "i'm dead|i'm dying|kill me|kill me now|i want to die|i could die|i'm deceased|bury me|this is killing me|i'm going to die|i will end it all|gonna kms|i'm gonna kill myself|take me out|shoot me|end me|i passed away|i died|my last brain cell died|put me in the ground|i'm unaliving|i can't live like this|goodbye cruel world|it's over for me|rip me|i no longer wish to exist|just end it|let me perish",
  ),
  TAIL_EN: split('lol|lmao|💀|😂|😭|haha||ugh|omg|fr|help|lmaooo|💀💀|bye|jk|so embarrassing|send help'),
};

const ORDINARY: Record<string, string[]> = {
  WHO_ID: split(
    'aku|gue|gw|saya|gua|aku tadi|gue kemarin|kita|ibu|adek aku|temen gue|bapak|kakak gue|suami|istri',
  ),
  DO_ID: split(
    'udah coba|baru beli|barusan beli|udah pesen|udah checkout|mau beli|pengen beli|pengen coba|baru nyobain|udah nonton|lagi nonton|udah download|udah uninstall|udah instal|mau order|baru dapet|udah minum|lagi makan|baru masak|udah bikin|pengen bikin|mau ke|baru pulang dari|pengen ke|udah follow|udah subscribe|lagi nunggu|udah nunggu|mau jual|udah kasih|baru baca|lagi baca|kangen|suka banget sama|pengen punya|udah simpen|baru tau|takut sama|pilih|udah siap|tinggal',
  ),
  WHAT_ID: split(
    'skincare ini|resepnya|part 2|lagunya|gamenya|aplikasi ini|produk ini|videonya|drakornya|bakso|kopi|seblak|ayam geprek|es teh|konsernya|tiketnya|bali|jogja|bandung|sekolah|kampus|kantor|pasar|live nya|akun ml|akun baru|skin epic|hp baru|motor baru|sepatu|bajunya|tas|kucing|ikan cupang|obat batuk|vitamin|susu|paketnya|cod|shopee|filmnya|bukunya|novelnya|kuliah|pelajaran mtk|gunung|pantai|rumah nenek|admin|minnya|kak admin|prabowo|pak presiden|berita itu|kartu|hadiahnya|giveaway|bantuan|mbg|beras|rumah|mobil',
  ),
  END_ID: split(
    'enak banget|mantap|bagus|lucu|seru|murah|mahal|worth it|besok|tadi pagi|kemarin|minggu depan|malam ini|hari ini|wkwk|haha|😂|😍|🔥|dong kak|ya kak|min|bang|plis|makasih|alhamdulillah|semoga lancar|bismillah|gak nyangka|kalau dibales gue botak|kalo dinotis gue salto|notice dong|spill dong|link dong|part 2 dong|gimana caranya|berapa harganya|di mana belinya|ada yang sama?|siapa yang nonton 2025|gacor|cuan|maxwin|jp mulu|wd lancar|capek banget|takut|sedih banget|nangis|kasian|semangat|sehat selalu|amin|keren|gila sih|sumpah|beneran|jujur',
  ),
  WHO_EN: split(
    "i|i just|i also|i already|we|my mom|my dad|my friend|my sister|my husband|i never|i finally|i still|i always|i'm gonna|i will|i want to|i wanna|i need to|i tried to|i have to|i'm going to",
  ),
  DO_EN: split(
    'bought|buy|tried|try|made|make|drank|drink|ate|eat|saw|watch|watched|download|love|loved|did|do|got|get|take|took|wear|ordered|order|cut|wash|cook|read|play|played|use|used|need|miss|sell|gave away|left|quit|start|started|finish|finished|visit|call|called|wrote|sing|dance to|think about|talk about|wait for|choose|picked|decided on|cleaned',
  ),
  WHAT_EN: split(
    'this yesterday|this an hour ago|this last night|one of these|the same one|this game|this song|that movie|the book|my hair|a dog|a cat|the recipe|this soup|orange juice|coffee|soda|pizza|the dress|new shoes|my phone|my car|the kitchen|my room|my job|my old clothes|school|the gym|bali|tokyo|the beach|my vitamins|my meds|my antibiotics|a tattoo|the trailer|the last season|the album|the concert|a plan for the trip|the ending|my grandma|my kids|my brother|the bus|the train|a house|the store|part 2|the link|fortnite|minecraft|roblox|that ad|the answer|something|it|them all|everything|nothing',
  ),
  END_EN: split(
    "it's delicious|so good|so cute|love it|lol|haha|😂|😍|🔥|tomorrow|today|again|tonight|this week|right now|please|thank you|thanks|so much|for real|and it works|and i'm not sorry|worth it|what do you think|where did you get it|how much|can't wait|so excited|so tired|so peaceful|i'm sleepy|i'm scared|i'm sorry|my bad|never again|no more|forever|every day|all the time|out loud|with my friends|by myself|at work|at home|in the morning|before bed|who else|anyone else|am i the only one|same here|you are amazing|great video|god bless|amen",
  ),
};

/** Ordinary talk and hyperbole put together from small parts. */
export function ordinary(count: number, seed: number): Example[] {
  const { pick, next } = dice(seed);
  const out: Example[] = [];
  const make = (text: string) =>
    out.push({ text: text.replace(/\s+/g, ' ').trim(), level: null, lang: '', family: 'ordinary-made' });
  for (let i = 0; i < count; i++) {
    const o = ORDINARY;
    const f = FIGURATIVE;
    const r = next();
    if (r < 0.34)
      make(
        [pick(o.WHO_ID!), pick(o.DO_ID!), pick(o.WHAT_ID!), next() < 0.8 ? pick(o.END_ID!) : ''].join(' '),
      );
    else if (r < 0.68)
      make(
        [pick(o.WHO_EN!), pick(o.DO_EN!), pick(o.WHAT_EN!), next() < 0.8 ? pick(o.END_EN!) : ''].join(' '),
      );
    else if (r < 0.74) make([pick(o.END_ID!), pick(o.WHAT_ID!), pick(o.END_ID!)].join(' '));
    else if (r < 0.8) make([pick(o.END_EN!), pick(o.WHAT_EN!), pick(o.END_EN!)].join(' '));
    else if (r < 0.9) {
      const parts = [pick(f.CAUSE_ID!), pick(f.HYPER_ID!)];
      make(
        [...(next() < 0.6 ? parts : parts.toReversed()), pick(f.TAIL_ID!)].join(next() < 0.4 ? ', ' : ' '),
      );
    } else {
      const parts = [pick(f.CAUSE_EN!), pick(f.HYPER_EN!)];
      make(
        [...(next() < 0.6 ? parts : parts.toReversed()), pick(f.TAIL_EN!)].join(next() < 0.4 ? ', ' : ' '),
      );
    }
  }
  return out;
}
