import { type PublishedFiles, whichFile } from '#app/domain/tally/recount/published-files.ts'

const names = ['ballots', 'rules', 'result'] as const

type Gathered = { files: PublishedFiles } | { unknown: string } | { missing: true }

/** The three files: those that were chosen, recognised by what is in them, and the others from this site. */
export async function gatherFiles(
  chosen: readonly File[],
  addresses: Record<keyof PublishedFiles, string>,
): Promise<Gathered> {
  const files: Partial<PublishedFiles> = {}
  for (const file of chosen) {
    const text = await file.text()
    const kind = whichFile(text)
    if (!kind) return { unknown: file.name }
    files[kind] = text
  }
  for (const name of names) {
    if (files[name] !== undefined) continue
    const text = await fetchText(addresses[name])
    if (text === null) return { missing: true }
    files[name] = text
  }
  const { ballots = '', rules = '', result = '' } = files
  return { files: { ballots, rules, result } }
}

async function fetchText(address: string): Promise<string | null> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}
