import { useText } from '#app/ui/use-language.ts'

/** Where ray number `index` of 64 begins and ends, as long as its sign of the hash says. */
function ray(sign: string, index: number): string {
  const turn = (index / 64) * 2 * Math.PI
  const at = (radius: number) =>
    `${(50 + radius * Math.cos(turn)).toFixed(1)} ${(50 + radius * Math.sin(turn)).toFixed(1)}`
  return `M${at(30)}L${at(31.5 + Number.parseInt(sign, 16))}`
}

/** A hash as 64 rays, one for each sign: another hash is another picture. */
export function HashRing({ hash }: { hash: string }) {
  const label = useText().signatures.ring
  return (
    <svg className="hash-ring" viewBox="0 0 100 100" role="img" aria-label={label}>
      <circle cx="50" cy="50" r="24" strokeWidth="3" />
      <path d={[...hash].map(ray).join('')} strokeWidth="2.2" />
    </svg>
  )
}
