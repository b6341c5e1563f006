import type { Subject } from './measure.ts'

export type TableColumn<Line> = {
  head: string
  width: number
  right?: boolean
  cell: (line: Line, subject: Subject) => string
}

/** Prints one line for each subject as soon as it is measured. */
export async function printTable<Line>(
  title: string,
  columns: readonly TableColumn<Line>[],
  subjects: readonly Subject[],
  measure: (subject: Subject) => Promise<Line>,
): Promise<void> {
  const print = (textOf: (column: TableColumn<Line>) => string) => {
    const cells = columns.map((column) => padded(column, textOf(column)))
    process.stdout.write(`${cells.join(' ').trimEnd()}\n`)
  }
  process.stdout.write(`\n${title}\n`)
  print(({ head }) => head)
  for (const subject of subjects) {
    const line = await measure(subject)
    print(({ cell }) => cell(line, subject))
  }
}

function padded<Line>({ width, right }: TableColumn<Line>, text: string): string {
  return right ? text.padStart(width) : text.slice(0, width).padEnd(width)
}
