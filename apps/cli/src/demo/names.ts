import type { Random } from './random.js';

// Invented firms: the first word is put together from syllables, so that no real firm is meant.
const HEADS =
  'Arva Bela Candi Daru Elma Fira Giri Haki Inta Jatra Keli Lara Mava Neli Orka Pala Reka Sanda Tira Ulva Vela Waru Yasa Zela Brata Dela Garo Luma Mira Nara Pura Rava Sela Tova'.split(
    ' ',
  );
const TAILS =
  'brata candra dasi gantara hesta jaya kirana lokan mintra ndara nusa pradi raksa sembra tanu tirka vanta wesi wira yudha belan dewa lingga mandra rupa'.split(
    ' ',
  );
const ENDINGS =
  'Sejahtera Abadi Makmur Mandiri Perkasa Lestari Utama Sentosa Mulia Persada Bersama Karya Gemilang Pratama'.split(
    ' ',
  );
const STREETS =
  'Melati Kenanga Cempaka Rajawali Garuda Mawar Flamboyan Teratai Merpati Anggrek Cendana Bougenville'.split(' ');

/** Hands out each first word once. */
export class NameBook {
  private readonly taken: Set<string>;

  constructor(
    private readonly random: Random,
    taken: Iterable<string>,
  ) {
    this.taken = new Set(taken);
  }

  firm(form: string, trade: string): string {
    for (;;) {
      const word = this.random.pick(HEADS) + this.random.pick(TAILS);
      if (this.taken.has(word)) continue;
      this.taken.add(word);
      return `${form} ${word} ${trade} ${this.random.pick(ENDINGS)}`;
    }
  }

  address(regency: string): string {
    const place = this.random.chance(0.35)
      ? `Kawasan Industri ${this.random.pick(STREETS)} Blok ${this.random.pick(['A', 'B', 'C', 'D'])} Kav. ${this.random.whole(1, 60)}`
      : `Jl. ${this.random.pick(STREETS)} No. ${this.random.whole(1, 180)}`;
    return `${place}, ${regency}`;
  }
}
