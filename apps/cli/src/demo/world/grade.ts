import type { AttributeValue } from '#contracts';
import type { Random } from '../random.js';
import { GRADES } from '../tables/grades.js';

/** What one maker can do; materials without attributes have none. */
export function gradeOf(material: string, random: Random): Record<string, AttributeValue> {
  const grade: Record<string, AttributeValue> = {};
  for (const [code, values] of Object.entries(GRADES[material] ?? {})) {
    const value = random.pick(values);
    if (value !== null) grade[code] = value;
  }
  return grade;
}
