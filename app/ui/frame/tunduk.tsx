const arcs = 'M17 4.6Q9.3 24 17 43.4M31 4.6Q38.7 24 31 43.4'

/** The mark: a tündük, the crown of a yurt; a circle crossed by three pairs of arcs. */
export function Tunduk() {
  return (
    <svg className="tunduk" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21.5" />
      <path d={arcs} />
      <path d={arcs} transform="rotate(60 24 24)" />
      <path d={arcs} transform="rotate(120 24 24)" />
    </svg>
  )
}
