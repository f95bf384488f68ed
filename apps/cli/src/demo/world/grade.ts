import type { AttributeValue } from '#contracts';
import type { Random } from '../random.js';
import { GRADES } from '../tables/grades.js';

/** Hands out the grades of each material to its makers in turn. */
export class GradeBook {
  private readonly given = new Map<string, number>();

  constructor(private readonly random: Random) {}

  /** What the next maker can do; materials without attributes have none. */
  next(material: string): Record<string, AttributeValue> {
    const grades = GRADES[material];
    if (!grades) return {};
    const turn = this.given.get(material) ?? 0;
    this.given.set(material, turn + 1);
    const values: Record<string, AttributeValue> = {};
    for (const [code, options] of Object.entries(grades[turn % grades.length])) {
      const value = this.random.pick(options);
      if (value !== null) values[code] = value;
    }
    return values;
  }
}
