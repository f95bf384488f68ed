import type { Random } from './random.js';

// Invented firms: the first word is put together from syllables, so that no real firm is meant.
const HEADS =
  'Arva Bela Candi Daru Elma Giri Haki Inta Jatra Keli Lara Mava Neli Orka Pala Reka Sanda Tira Ulva Vela Waru Yasa Zela'.split(
    ' ',
  );
const TAILS =
  'brata candra dasi gantara hesta jaya kirana lokan mintra ndara nusa pradi raksa sembra tanu tirka vanta wesi wira yudha'.split(
    ' ',
  );
const ENDINGS =
  'Sejahtera Abadi Makmur Mandiri Perkasa Lestari Utama Sentosa Mulia Persada Bersama Karya Gemilang Pratama'.split(
    ' ',
  );
const GIVEN =
  'Adhi Bayu Citra Dewi Endah Fajar Galuh Hesti Indra Joko Kartika Lukman Maya Nanda Oka Putri Rahma Satria Tari Utari Wulan Yoga'.split(
    ' ',
  );
const STREETS =
  'Melati Kenanga Cempaka Rajawali Garuda Mawar Flamboyan Teratai Merpati Anggrek Cendana Bougenville'.split(' ');

/** Hands out each firm's name once. */
export class NameBook {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  firm(form: string, trade: string): string {
    for (;;) {
      const head = this.random.pick(HEADS) + this.random.pick(TAILS);
      const name = `${form} ${head} ${trade} ${this.random.pick(ENDINGS)}`;
      if (!this.taken.has(head + trade)) {
        this.taken.add(head + trade);
        return name;
      }
    }
  }

  address(regency: string): string {
    const place = this.random.chance(0.35)
      ? `Kawasan Industri ${this.random.pick(STREETS)} Blok ${this.random.pick(['A', 'B', 'C', 'D'])} Kav. ${this.random.whole(1, 60)}`
      : `Jl. ${this.random.pick(STREETS)} No. ${this.random.whole(1, 180)}`;
    return `${place}, ${regency}`;
  }

  person(): string {
    return `${this.random.pick(GIVEN)} ${this.random.pick(HEADS)}${this.random.pick(TAILS)}`;
  }
}
