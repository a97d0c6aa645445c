import { defineMessages } from './define-messages';

export const guardListMessages = defineMessages({
  id: {
    note: 'Nama, panggilan, akun, atau sekolah yang tidak boleh muncul di balasan publik. Disimpan teracak dan tidak dapat dibaca kembali, juga oleh Anda.',
    label: 'Nama atau sebutan',
    add: 'Jaga nama ini',
    remove: 'Berhenti menjaga',
    erase: 'Hapus daftarnya',
    count: (count: string) => `${count} nama dijaga.`,
    added: 'Ditambahkan. Kotaknya dikosongkan supaya namanya tidak tertinggal di layar.',
    removed: 'Nama itu tidak lagi dijaga.',
    unknown: 'Nama itu tidak ada dalam daftar.',
    failed: 'Tidak dapat menyimpan. Mungkin ruang penyimpanan penuh.',
    tooShort: 'Tulis sedikitnya tiga huruf; yang lebih pendek terlalu sering keliru.',
  },
  en: {
    note: 'Names, nicknames, accounts or schools that must not appear in a public reply. Kept scrambled and never readable again, not even by you.',
    label: 'Name or nickname',
    add: 'Guard this name',
    remove: 'Stop guarding',
    erase: 'Erase the list',
    count: (count: string) => (count === '1' ? '1 name is guarded.' : `${count} names are guarded.`),
    added: 'Added. The box was cleared so that the name does not stay on the screen.',
    removed: 'That name is no longer guarded.',
    unknown: 'That name is not in the list.',
    failed: 'Could not save. The storage may be full.',
    tooShort: 'Write at least three letters; anything shorter is wrong too often.',
  },
});
