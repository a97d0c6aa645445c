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
    'dokter gigi|cabut gigi bungsu|digigit nyamuk semaleman|ac mati|setrikaan numpuk|cucian piring segunung|masakan gosong|bolu bantet|kue gagal|film horor|roller coaster|rumah hantu|kondangan pake heels|sepatu kekecilan|rambut salah potong|jerawat pas mau foto|dichat dosen jam 11 malem|grup rt rame|ditelpon nomor asing|data ilang belum di save|laptop ngehang|printer macet|zoom lag|salah kostum|nyasar 2 jam|ketinggalan kereta|pesawat delay|turbulensi dikit|naik gunung|lari ke terminal|belanja bulanan|harga cabe|harga telur|bensin naik|pajak motor|iuran sekolah|anak minta mainan|bayi begadang|suami ngorok|mantan nikah|gebetan punya pacar|ditolak crush|bias dating|tiket sold out|album ori mahal|photocard ilang|streamer favorit pensiun|karakter favorit mati|gacha ampas|rank turun|lag pas war|kucing berakin sepatu|kecoa terbang|tikus di dapur|cicak jatuh|hujan pas jemur|banjir lagi|mati lampu pas nugas|sinyal ilang|lupa password|paket nyasar|cod salah barang|martabak keju|mie level 10|kopi tumpah|es krim jatuh|diet tapi ada bakso|salah kirim chat ke dosen|kepleset depan kelas|liat harga tiket konser|liat tagihan paylater|ngerjain skripsi|revisi bab 3|macet 3 jam|panas banget jakarta|pedesnya seblak ini|nunggu gofood|dosen nambah tugas|ulangan matematika besok|liat senyumnya|abang ini ganteng banget|suaranya merdu banget|comeback bias gue|konsernya batal|kucingnya lucu banget|ngantuk di kelas|disuruh presentasi|kuota abis|wifi lemot|push rank sama tim noob|kalah terus main ml|leg day|lari 10k|olahraga sekali|antri bpjs|ketauan bolos|lupa matiin mic|story kepencet mantan|crush liat gue ngupil|belum makan dari pagi|diet hari pertama|skincare mahal|gajian masih lama|tanggal tua|cicilan motor|bangun jam 4 pagi|meeting mulu|kerja lembur|anak tantrum di mall|mertua nginep|nonton timnas|ending dramanya|ujian sim|praktikum 6 jam|laporan 40 halaman|ditanya kapan nikah|ongkir mahal',
  ),
  HYPER_ID: split(
    'jantung gue copot|sukma gue melayang|auto wafat|innalillahi gue|gue udah di alam barzah|siapin kain kafan|pesen nisan dulu|udah dadah2 sama dunia|selamat tinggal dunia|titip salam buat keluarga|wasiat gue tolong dibacain|gue lompat dari monas aja|mending gue nyebur laut|gue minum baygon aja ah|gantung aku di pohon toge|bunuh diri pake bantal|tabrak aku pake truk|tembak gue sekarang|lindes gue|racunin gue aja|cabut nyawa hamba|panggil hamba ya tuhan|ga mau hidup lagi gue|ga pengen hidup di planet ini|resign jadi manusia|log out dulu dari kehidupan|uninstall diri sendiri|otak gue almarhum|arwah gue gentayangan|tinggal tulang|mati suri|mati muda gue|mati penasaran gue|mati kutu|mati gaya|setengah mati|sekarat gue|kejang2 gue|napas terakhir gue buat ini|gue rela mati demi ini|nyawa taruhannya|hampir ketemu nenek moyang|melihat cahaya putih|dijemput izrail|masuk ugd perasaan gue|hancur hidup gue|hidup gue berakhir|tamat|game over gue|end game|nyerah gue sama hidup|ga sanggup lagi|ga kuat lagi ya allah|capek banget hidup begini|nangis darah|nangis di pojokan|pengen jedotin kepala|pengen nyilet bantal|mental breakdown|gila gue lama2|stres akut|mau mati aja|pengen mati rasanya|mati gue|auto meninggal|meninggal gue|bunuh gue aja|mau pingsan|pengen ngilang aja|pengen ditelan bumi|pindah planet|mampus gue|mati berdiri|tamat riwayat gue|siap dikubur|pengen gali kubur|otw akhirat|rasanya mau modar|hampir ketemu malaikat|nyawa gue melayang|bundir gue|mau bundir rasanya|jiwa gue keluar|pengen nangis guling2|kubur aku sekarang|rip gue|dah lah mati aja|capek hidup gue|nyerah gue',
  ),
  TAIL_ID: split('wkwk|wkwkwk|😂|🤣|😭😭|haha|anjir||tolong|sumpah|banget|💀|🙏😭|plis|ampun|deh|bun|gaes'),
  CAUSE_EN: split(
    'my dentist appointment|wisdom teeth|mosquito bites|the ac broke|laundry day|doing taxes|burnt my dinner|my cake collapsed|that horror movie|the rollercoaster|wearing heels all night|my bad haircut|a pimple before prom|professor emailed at 11pm|the group chat|my file did not save|my laptop crashed|the printer jammed|zoom lag|wrong outfit|got lost for two hours|missed the train|a bit of turbulence|hiking uphill|grocery prices|egg prices|gas prices|parking ticket|my toddler found a drum|newborn nights|husband snoring|my ex got married|crush has a girlfriend|bias is dating|tickets sold out|lost photocard|favorite streamer quit|favorite character died|terrible gacha pulls|rank dropped|lag in ranked|cat puked in my shoe|flying cockroach|spider in the shower|rain on wash day|power cut during homework|forgot my password|package lost|wrong size again|melted cheese|extra hot wings|coffee spilled|ice cream fell|on a diet near pizza|awkward silence on a date|voice crack in choir|autocorrect fail|sent a screenshot to the person|bank app after weekend|stubbed my toe|paper cut|brain freeze|sunburn|jet lag|leg cramps|sneezing ten times|hiccups in class|mondays|small talk|cold shower|five flights of stairs|deadline in an hour|i waved at the wrong person|my boss saw my story|this homework|the ticket prices|this traffic|it is 40 degrees|leg day|this level|my team is so bad|the season finale|he smiled at the camera|her outfit|this dress|that high note|the cliffhanger|my exam is tomorrow|5 assignments due tonight|the wifi is down|my phone is at 1%|no coffee left|the queue at the bank|my mom found my tiktok|i called my teacher mom|i tripped on stage|the spicy ramen|this cake|the new album|the dog in the hat|group projects|monday meetings|the gym stairs|my flight got delayed|they cancelled the show|he left me on read|my crush liked my old photo|the heat|my allergies|customers today|student loans|my rent',
  ),
  HYPER_EN: split(
    "it has been an honor|tell my mom i love her|write my will|see you in heaven|catch me in the afterlife|plan my funeral|my funeral is tomorrow|time of death 3pm|call the coroner|my soul left my body|i've ascended|sending my body to science|throw me off a bridge|throw me in the river|run me over|hit me with a bus|yeet me into the sun|i'm jumping off the roof|i'm walking into the ocean|drown me|choke me|stab me|poison me|someone sedate me|put me down like a dog|delete me|uninstall me|log me out|unplug me|turn me off|i quit life|i'm done with life|i can't do this anymore|i give up on everything|life is over|my life is ruined|i'm never recovering|i will never be the same|rip my social life|rest in pieces|i'm a ghost now|dead inside|bored to death|scared to death|sick to death|worked to death|i nearly died|i almost died|i died twice|i'm suing for emotional damage|this is my villain origin story|crying screaming throwing up|on the floor|sobbing|hang me|kill me slowly|murder me|i'd rather die|i would die for this|to die for|die of cringe|die of laughter|die of hunger|die alone with cats|sewer slide|toaster bath time|off myself lol|unalive era|kms fr|kms kms|k*ll me|i'm dead|i'm dying|kill me|kill me now|i want to die|i could die|i'm deceased|bury me|this is killing me|i'm going to die|i will end it all|gonna kms|i'm gonna kill myself|take me out|shoot me|end me|i passed away|i died|my last brain cell died|put me in the ground|i'm unaliving|i can't live like this|goodbye cruel world|it's over for me|rip me|i no longer wish to exist|just end it|let me perish",
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

/** Pieces of everyday comments; two to four of a list make one. */
const PIECES: readonly string[][] = [
  split(
    "i can't believe|this is so|literally|the way he|the way she|i love how|i love that|she is|he is|who else|can you please|please do|the best|made me|reminds me of|i remember when|when i was a kid|my mom used to|my dad always|my sister and i|this song|this video|this episode|the ending|the beginning|the background|the phone ringing|i thought it was mine|i had to|i almost|i was laughing|i was crying|i was so scared|i was frozen|i find myself|smiling the whole time|you two are|entertaining|so funny|so talented|so beautiful|keep going|keep it up|go girl|go for it|proud of you|happy for you|happy birthday|happy mother's day|good morning|good night everyone|sending love|god bless you|amen|prayers for you|thank you for sharing|thank you so much|i needed this|i recommend|you should try|how do you|how did you|where did you get|what is the name of|is it good for|is it safe|how long does it take|how much is|does anyone know|am i the only one|so i'm the only one|i noticed|i think|i guess|i feel like|i know|i want to be like you|i want one|i want to win|i want to participate|i need that|i need to lose weight|i'm going to|i'm gonna try|i tried this|it works|it didn't work|it went bad|third day|day one|every day|last night|yesterday|this morning|right now|at the end|in the end|finally|again|all the time|for years|so many years|been a long while|people say|lots of people|some people|everyone|to each their own|their own body|that's the point|that's the case|what the hell|oh my god|no way|so important|say it louder|facts|exactly|same here|me too|i feel you|i agree|i disagree|not gonna lie|to be honest|sorry to say|i'm so sorry|my bad|i didn't mean it|be my friend|your hair|your skin|your voice|the outfit|the dog|the cat|the baby|the kids|my husband|my boyfriend|my best friend|my teacher|my boss|at work|at school|on the plane|in the car|in my fridge|in the freezer|in canada|in texas|in spanish please|next time|part two|next video|more of this|do more|make a tutorial|subscribe|giveaway|winner|first|early|notification gang|who is watching|in 2025|legend|queen|king|icon|masterpiece|underrated|overrated|cringe|weird|interesting|amazing|delicious|disgusting|expensive|cheap|broken|fixed|fresh|clean|dirty|hot|cold|spicy|sweet",
  ),
  split(
    'min|mimin|admin|kak|bang|pak|bu|om|gan|min sapa dong|notice dong|bales dong|kalo dibales|kalo di notis|gue botak dah|gue lari keliling lapangan|gue terbang|gue kayang|gue salto|aku ga mandi setahun|gua pirang|login|mabar yuk|skin gratis|akun ml|udah mythic|lose streak mulu|pengen jadi|pengen di bales|pengen banget|pengen punya|kapan giveaway|kapan live|udah nunggu|dari tadi|dari kemarin|baru liat|baru tau|baru sadar|baru nonton|barusan|udah 6 menit|belum apa2|rame banget|sepi amat|lucu banget|lucu parah|ngakak|seru banget|asik|keren|mantap|gokil|anjay|anjir|buset|astaga|ya allah|masyaallah|alhamdulillah|amin|semoga|sehat selalu|panjang umur|sukses terus|semangat|jangan menyerah|tetap semangat|rakyat|negara|pemerintah|presiden|menteri|partai|korupsi|duit negara|pajak|izin dicabut|izinnya udah dicabut|tambang|raja ampat|rusak|hutan|dibabat habis|kena dampak|perusahaan|pengangguran|demo|salah pilih|nyesel milih|balik aja|kabur aja dulu|luar negeri|mending|daripada|fokus ke|urusan|tolong ditinjau|tolong dibantu|gaji guru|spp nunggak|anak saya|sekolah|lulusan|kerja apa|susah cari kerja|harga naik|bensin naik|beras mahal|kasihan|kecewa|kesel|marah|nangis|sedih|takut|capek ngetik|cape scroll|ga ngerti lagi|gak paham|gak tau|katanya|emang|padahal|soalnya|makanya|berarti|kayaknya|menurutku|agak lain|fomo|sok tau|sok asik|pura2|drama|settingan|hoax|viral|fyp|berita|ini contoh|semua manusia|orang kaya|orang baik|temen gue|pacar gue|mantan|crush|keluarga|tetangga|bapak gue|emak gue|adek gue|kakak gue|diri sendiri|ngomongin diri sendiri|jaga kesehatan|olahraga|makan dulu|minum kopi|tidur dulu|bangun tidur|pagi|siang|malam|malam minggu|hari senin|besok|lusa|minggu depan|tahun depan|tadi pagi|semalem|kemarin|sekarang|nanti|dilanjut lagi|part 2|lanjut|spill|link|harga|ongkir|cod|ready|ukuran|warna|resep|bahan|bumbu|wajan|oven|rasanya|enak|pedes|manis|asin|gurih|bagus|jelek|mahal|murah|worth it|ori|kw|rusak|dibenerin|servis|hp|laptop|motor|mobil|rumah|kos|kamar|kasur|meja',
  ),
  split(
    'main di|situs|slot|gacor|maxwin|jackpot|wd|withdraw|depo|cair|bonus|scatter|link di bio|daftar sekarang|pasti menang|terpercaya|admin ramah|setiap kali main|selalu|terasa|kesempatan menang|lebih tinggi|pengalaman bermain|tak terlupakan|lebih baik dari tempat lain|pilihan terbaik|banyak game menarik|untuk dicoba|uang jajan|nggak habis habis|udah kayak atm pribadi|baru aja pakai|ternyata semudah itu|baru mulai|udah keluar|mencari platform|mencari cara|untuk bersantai|bisa menjadi pilihan|sempat kecewa|tidak sesuai ekspektasi|setelah coba|jadi lebih puas|jauh lebih baik|kurang inovatif|makin semangat|keberuntungan besar|hari ini|modal receh|saldo|rekening|rekomendasi|makasih bang|emang bener|ga nyangka|secepat ini|download|update|cashback|otomatis|kuliah online|kangen|gaya|ngetren|hk77|888|99|x300|rtp|pola|jam hoki|member baru|promo|vip|situs ini|game online|teman teman|wajib coba|sensasional|menegangkan|seru|gila sih|cuma satu jawabannya|buruan|jangan sampai ketinggalan',
  ),
];

/** Ordinary talk and hyperbole put together from small parts. */
export function ordinary(count: number, seed: number): Example[] {
  const { pick, next } = dice(seed);
  const out: Example[] = [];
  const make = (text: string) =>
    out.push({ text: text.replace(/\s+/g, ' ').trim(), level: null, lang: '', family: 'ordinary-made' });
  for (let i = 0; i < count; i++) {
    const o = ORDINARY;
    const f = FIGURATIVE;
    if (next() < 0.4) {
      const pieces = pick(PIECES);
      make(Array.from({ length: 2 + Math.floor(next() * 5) }, () => pick(pieces)).join(' '));
      continue;
    }
    const r = next();
    if (r < 0.2)
      make(
        [pick(o.WHO_ID!), pick(o.DO_ID!), pick(o.WHAT_ID!), next() < 0.8 ? pick(o.END_ID!) : ''].join(' '),
      );
    else if (r < 0.4)
      make(
        [pick(o.WHO_EN!), pick(o.DO_EN!), pick(o.WHAT_EN!), next() < 0.8 ? pick(o.END_EN!) : ''].join(' '),
      );
    else if (r < 0.45) make([pick(o.END_ID!), pick(o.WHAT_ID!), pick(o.END_ID!)].join(' '));
    else if (r < 0.5) make([pick(o.END_EN!), pick(o.WHAT_EN!), pick(o.END_EN!)].join(' '));
    else if (r < 0.75) {
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

type Pattern = [level: CareLevel | null, ...slots: string[]];

/** The plainest ways to say it, and their negations: what must be sure whatever stands around it. */
const CORE: Pattern[] = [
  [
    'active-ideation',
    'aku|gue|gw|saya|',
    'pengen|mau|ingin|kepikiran|niat|pgn|mending',
    'mati|bunuh diri|bundir|mengakhiri hidup|ngakhirin hidup|akhiri hidup',
    'aja|rasanya|banget|terus||sumpah',
  ],
  [
    'passive-ideation',
    'aku|gue|gw|saya|udah|',
    'ga|gak|nggak|tidak|ga',
    'mau|pengen|kuat|sanggup|ingin',
    'hidup|hidup lagi|ada di dunia ini|bangun lagi|ada lagi',
    '|rasanya|banget|sumpah|capek',
  ],
  [
    'passive-ideation',
    'aku|gue|saya|',
    'capek|lelah|cape|bosen|muak',
    'hidup|sama hidup|banget hidup|jadi manusia',
    '||rasanya|terus',
  ],
  [
    'active-ideation',
    'i|honestly i|i really|i just|some days i',
    "want to|wanna|wanted to|keep wanting to|think i'm going to|am going to",
    'die|kill myself|end my life|end it all|take my own life|unalive myself|kms',
    '||so bad|anymore|tonight i mean it|every day',
  ],
  [
    'passive-ideation',
    'i|honestly i|i really|i just',
    "don't want to|dont want to|do not want to",
    'live|be alive|be here|exist|wake up|live anymore|be alive anymore|exist anymore',
    '||tbh|anymore',
  ],
  [
    'self-harm',
    'aku|gue|gw|saya|',
    'nyayat|nyilet|gores|nyakitin|melukai|sayat',
    'tangan|lengan|diri sendiri|paha|tangan sendiri',
    'lagi|lagi semalem|tadi|terus|',
  ],
  [
    'self-harm',
    'i',
    "cut|hurt|burned|cut myself|hurt myself|self harmed|sh'd|relapsed and cut",
    'again|last night|again last night|today|tonight',
  ],
  [
    'plan-or-attempt',
    'malam ini|besok|nanti malem|hari ini',
    'aku|gue|saya',
    'bunuh diri|mati|pergi selamanya|akhiri semuanya|mengakhiri hidup',
    '|maaf semuanya|selamat tinggal|udah siap',
  ],
  [
    'plan-or-attempt',
    'tonight|tomorrow|today|this weekend',
    "i am going to|i'm going to|i will|i'm gonna",
    'kill myself|end my life|end it all|do it',
    '|goodbye|sorry everyone|for real',
  ],
  [
    null,
    'aku|gue|gw|saya|',
    'ga|gak|nggak|tidak|ga',
    'mau|pengen|niat|pernah pengen|kepikiran',
    'mati|bunuh diri|bundir|mengakhiri hidup',
    'kok|dulu|, mau sembuh|, masih banyak mimpi|, tenang aja',
  ],
  [
    null,
    "i'm not|i am not|i was never|never been",
    'suicidal|going to kill myself|going to hurt myself|going to end it',
    '|, just tired|, promise|, relax|guys',
  ],
  [
    null,
    "i don't|i do not|i never",
    'want to die|want to kill myself|want to hurt myself|think about suicide',
    '|, i want to live|, i have dreams|, just sleepy|at all',
  ],
  [
    null,
    'jangan|kamu jangan|please jangan|kak jangan',
    'bunuh diri|mati dulu|nyayat lagi|menyerah|akhiri hidup',
    'ya|ya kak|dek|, kamu berharga',
  ],
];

/** Sentences of the plainest kind, each with its level. */
export function core(count: number, seed: number): Example[] {
  const { pick } = dice(seed);
  return Array.from({ length: count }, (_, i) => {
    const [level, ...slots] = CORE[i % CORE.length]!;
    const text = slots.map(slot => pick(split(slot))).join(' ');
    return { text: text.replace(/ +,/g, ',').replace(/\s+/g, ' ').trim(), level, lang: '', family: 'core' };
  });
}
