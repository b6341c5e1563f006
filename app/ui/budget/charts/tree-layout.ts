import { hierarchy, treemap } from 'd3-hierarchy'

export type TreePart = { key: string; name: string; size: number; words: string; share: string }

/** A box of the picture, from 0 to 1, with the words that fit into it. */
export type TreeBox = {
  /** The parts that it stands for: one, or all that are too narrow for their own word. */
  parts: readonly TreePart[]
  x: number
  y: number
  width: number
  height: number
  name: readonly string[]
  /** What stands below the name; null where only the name has room. */
  figures: string | null
  /** How many lines more have room. */
  spare: number
}

/** The picture on the narrowest phone, in pixels, and what a letter and a line of its words take. */
const [phoneWidth, phoneHeight] = [328, 377]
const [boldLetter, letter, line, edge] = [8.9, 7.5, 19, 14]

type Others = { name: string; of(parts: readonly TreePart[]): { words: string; share: string } }

/** Boxes as large as their parts; those too narrow for their word join the others, and every box has its word. */
export function treeLayout(parts: readonly TreePart[], others: Others): TreeBox[] {
  const positive = parts.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size)
  for (let alone = positive.length; alone > 1; alone--) {
    const boxes = boxesOf(positive, alone, others)
    if (boxes.every((box) => box.name.length > 0)) return boxes
  }
  return boxesOf(positive, 1, others)
}

function boxesOf(parts: readonly TreePart[], alone: number, others: Others): TreeBox[] {
  const rest = parts.slice(alone)
  const groups = [
    ...parts.slice(0, alone).map((part) => [part]),
    ...(rest.length > 0 ? [rest] : []),
  ]
  const size = (group: readonly TreePart[]) => group.reduce((sum, part) => sum + part.size, 0)
  const root = hierarchy<{ group?: TreePart[]; children?: { group: TreePart[] }[] }>({
    children: groups.map((group) => ({ group })),
  }).sum(({ group }) => (group ? size(group) : 0))
  const laid = treemap<{ group?: TreePart[] }>().size([100, 115])(root)
  return (laid.children ?? []).map(({ data, x0, x1, y0, y1 }) => {
    const group = data.group ?? []
    const [only] = group
    const words = only && group.length === 1 ? only : { name: others.name, ...others.of(group) }
    const box = { x: x0 / 100, y: y0 / 115, width: (x1 - x0) / 100, height: (y1 - y0) / 115 }
    return { parts: group, ...box, ...wordsIn(words, box) }
  })
}

type Words = Pick<TreePart, 'name' | 'words' | 'share'>

function wordsIn({ name, words, share }: Words, box: { width: number; height: number }) {
  const width = box.width * phoneWidth - edge
  const lines = Math.floor((box.height * phoneHeight - 8) / line)
  const folded = fold(name, Math.floor(width / boldLetter))
  if (folded.length === 0 || folded.length > Math.min(lines, 3)) return none
  const fits = (text: string) => text.length * letter <= width
  const hasRoom = lines > folded.length
  const figures = hasRoom ? ([words, share].find(fits) ?? null) : null
  if (figures === null) return none
  return { name: folded, figures, spare: lines - folded.length - 1 }
}

const none = { name: [], figures: null, spare: 0 }

/** A name in lines of so many letters at most; none where a word is longer than a line. */
function fold(name: string, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    if (word.length > most) return []
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
