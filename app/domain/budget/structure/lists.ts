import { areTwins, isExplained, lackingIn } from '../checks/slips.ts'
import type { Marker } from '../sheets/words.ts'
import { leaf, type Node, timesFitting, withParts } from './node.ts'

/** Takes lists of what a line holds («of which») under that line, and leaves out what stands aside. */
export function withLists(nodes: readonly Node[]): Node[] {
  const taken: Node[] = []
  let announced: Marker | null = null
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node) continue
    const { marker, is } = node.line
    const starts =
      marker && (marker.where === 'start' || (marker.where === 'alone' && is === 'heading'))
        ? marker
        : null
    const list = starts ?? announced
    announced =
      marker?.where === 'end' && node.parts.length === 0 && is !== 'heading' ? marker : null
    if (!list || (!starts && is === 'heading')) {
      taken.push(node.parts.length > 0 ? ofParts(node) : node)
      continue
    }
    const from = is === 'heading' ? at + 1 : at
    const count = takeIn(taken, nodes, from, list)
    if (count === 0 && from === at) taken.push(node)
    else at = from - 1 + count
  }
  return taken
}

function ofParts(node: Node): Node {
  const parts = withLists(node.parts)
  const partial = node.partial || node.line.marker?.lists === 'some'
  return parts.length === node.parts.length && !partial ? node : withParts(node, parts, partial)
}

/** Puts the list that begins at a place under the line before it; how many nodes it took. */
function takeIn(taken: Node[], nodes: readonly Node[], from: number, { lists }: Marker): number {
  const upper = taken.at(-1)
  const listed = nodes.slice(from, from + reach(nodes, from, upper, false))
  if (lists === 'aside') return Math.max(1, asideOf(listed))
  if (!upper || upper.line.is === 'heading') return 0
  // Codes or indents have put the parts under it already.
  if (upper.parts.length > 0) {
    if (lists === 'some') taken.splice(-1, 1, withParts(upper, upper.parts, true))
    return 0
  }
  const count =
    lists === 'parts'
      ? partsOf(upper, nodes.slice(from, from + reach(nodes, from, upper, true)), listed)
      : someOf(upper, listed)
  if (count > 0)
    taken.splice(
      -1,
      1,
      withParts(leaf(upper.line), nodes.slice(from, from + count), lists === 'some'),
    )
  return count
}

/** How far a list can reach: to the next total, heading or empty row, or to a code where it has none. */
function reach(
  nodes: readonly Node[],
  from: number,
  upper: Node | undefined,
  far: boolean,
): number {
  let count = 0
  const first = nodes[from]?.line
  for (const { line } of nodes.slice(from)) {
    // Each line of a list may begin with the words anew.
    const another =
      line.marker !== null &&
      line.marker.where !== 'end' &&
      line.marker.lists !== first?.marker?.lists
    if (
      (line.is !== 'line' && !(line.is === 'heading' && line.code !== '')) ||
      (count > 0 && ((line.apart && !far) || another))
    )
      break
    if (upper && upper.line.code !== '' && first?.code === '' && line.code !== '') break
    count++
  }
  return count
}

/** Parts add up to their line: the shortest list that does in most columns, else what looks like a list. */
function partsOf(upper: Node, far: readonly Node[], near: readonly Node[]): number {
  let best = { count: 0, fitting: 0 }
  for (let count = 1; count <= far.length; count++) {
    const fitting = timesFitting(upper.line, far.slice(0, count))
    if (fitting > best.fitting) best = { count, fitting }
  }
  if (best.count > 0) return withTwin(far, best.count)
  // A total lists whole sections, with empty rows between them.
  const listed = upper.line.is === 'total' ? far : near
  return nearestList(upper, listed) ?? (lookingListed(upper, listed) || listed.length)
}

/** A line that stands twice at the end of a list belongs to it, though the list adds up without it. */
function withTwin(listed: readonly Node[], count: number): number {
  const [last, next] = [listed[count - 1], listed[count]]
  return last && next && areTwins(last.line, next.line) ? count + 1 : count
}

/** Of lists that do not add up the shortest one of several lines that a slip explains, else one that comes near. */
function nearestList({ line }: Node, listed: readonly Node[]): number | null {
  const lists = Array.from({ length: Math.min(listed.length, longestList) }, (_, at) =>
    listed.slice(0, at + 1),
  ).slice(1)
  const explained = lists.find((parts) => isExplained(line, parts))
  if (explained) return explained.length
  const [first, ...others] = lists.map((parts) => ({
    count: parts.length,
    lacking: lackingIn(line, parts),
  }))
  if (!first) return null
  const best = others.reduce((least, one) => (one.lacking < least.lacking ? one : least), first)
  return best.lacking * 10 < lackingIn(line, []) ? best.count : null
}

/** Longer lists are not looked through for a slip. */
const longestList = 40

function someOf(upper: Node, listed: readonly Node[]): number {
  return lookingListed(upper, listed) || Math.min(1, listed.length)
}

function asideOf(listed: readonly Node[]): number {
  return listed.length
}

/** How many lines look like members of a list: by a dash, an indent, a small letter or a missing code. */
function lookingListed(upper: Node, listed: readonly Node[]): number {
  const looks = ({ line }: Node, at: number) =>
    /^[-–—•*·]/.test(line.name) ||
    line.indent > upper.line.indent ||
    (at > 0 && /^\p{Ll}/u.test(line.name)) ||
    (at === 0 && line.marker !== null) ||
    (upper.line.code !== '' && line.code === '')
  const end = listed.findIndex((node, at) => !looks(node, at))
  return end < 0 ? listed.length : end
}
