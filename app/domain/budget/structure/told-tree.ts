import type { Line } from '../sheets/line.ts'
import { leaf, type Node, withParts } from './node.ts'

/** Lines as they are, whatever their names say: what stands further right belongs to the line before it. */
export function toldTree(lines: readonly Line[]): { lines: Line[]; roots: Node[] } {
  const plain = lines.map((line) =>
    line.is === 'heading' ? line : { ...line, is: 'line' as const },
  )
  let at = 0
  const below = (indent: number): Node[] => {
    const nodes: Node[] = []
    for (let line = plain[at]; line && line.indent > indent; line = plain[at]) {
      at++
      const parts = below(line.indent)
      nodes.push(parts.length > 0 ? withParts(leaf(line), parts) : leaf(line))
    }
    return nodes
  }
  return { lines: plain, roots: below(-1) }
}
