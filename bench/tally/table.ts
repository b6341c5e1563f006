import type { Measured, Subject } from './measure.ts'
import type { Beside } from './pabutools.ts'

const heads = [
  'election',
  'rule',
  'voters',
  'projects',
  'runs',
  'read ms',
  'cold ms',
  'median ms',
  'cpu ms',
  'peak MB',
  'B/voter',
  'pabutools s',
  'ratio',
  'same',
]
const widths = [44, 22, 9, 8, 5, 8, 9, 9, 9, 8, 8, 11, 7, 5]

/** Prints one line for each subject as soon as it is measured. */
export async function printTable(
  title: string,
  subjects: readonly Subject[],
  measure: (subject: Subject) => Promise<Measured & Partial<Beside>>,
): Promise<void> {
  process.stdout.write(`\n${title}\n${line(heads)}\n`)
  for (const subject of subjects) {
    const measured = await measure(subject)
    process.stdout.write(`${line(cells(subject, measured))}\n`)
  }
}

function cells(subject: Subject, measured: Measured & Partial<Beside>): string[] {
  const { voters, projects, runs, read, cold, median, cpu, peak, base } = measured
  return [
    subject.name,
    subject.label,
    String(voters),
    String(projects),
    String(runs),
    read.toFixed(0),
    cold.toFixed(1),
    median.toFixed(1),
    cpu.toFixed(1),
    peak.toFixed(0),
    (((peak - base) * 2 ** 20) / Math.max(1, voters)).toFixed(0),
    measured.seconds ?? '',
    measured.ratio ?? '',
    measured.same ?? '',
  ]
}

function line(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const width = widths[index] ?? 8
      return index < 2 ? text.slice(0, width).padEnd(width) : text.padStart(width)
    })
    .join(' ')
    .trimEnd()
}
