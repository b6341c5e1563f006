/** A .pb file as rows of fields, in the order they are to be written. */
export type PbContents = {
  meta: Iterable<readonly [key: string, value: string]>
  projectColumns: readonly string[]
  projects: Iterable<readonly string[]>
  voteColumns: readonly string[]
  votes: Iterable<readonly string[]>
}

const pieceLength = 64 * 1024

/** Writes a .pb file piece by piece: UTF-8, `;` between fields, quotes where a field needs them. */
export function* writePb(contents: PbContents): Generator<string> {
  const { meta, projectColumns, projects, voteColumns, votes } = contents
  yield* inPieces(section('META', ['key', 'value'], meta))
  yield* inPieces(section('PROJECTS', projectColumns, projects))
  yield* inPieces(section('VOTES', voteColumns, votes))
}

/** More votes for the end of a file that `writePb` began, for ballots that come from the database bit by bit. */
export function pbRows(rows: Iterable<readonly string[]>): Generator<string> {
  return inPieces(lines(rows))
}

/** Several ids or points in one field. */
export function pbList(values: readonly (string | number)[]): string {
  const spoiled = values.find((value) => String(value).includes(','))
  if (spoiled !== undefined)
    throw new Error(`"${spoiled}" cannot stand in a list divided by commas`)
  return values.join(',')
}

function* section(
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  yield `${name}\n${columns.map(field).join(';')}\n`
  yield* lines(rows)
}

function* lines(rows: Iterable<readonly string[]>): Generator<string> {
  for (const row of rows) yield `${row.map(field).join(';')}\n`
}

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

function field(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
