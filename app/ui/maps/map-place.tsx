/** What the browser needs to open a map: addresses of the script and the style, and what is always on the map. */
export type MapKit = {
  script: string
  style: string
  outline: string
  /** Outlines of the municipality's own units. */
  areas: string
  tiles: string | null
  attribution: string
  villages: readonly { name: string; latitude: number; longitude: number }[]
}

type Props = {
  kit: MapKit
  label: string
  /** A pin to set, or proposals to show from this address. */
  points?: string
  /** Local services to show: what their script has to know. */
  services?: object
}

/** The place of a map that is opened by a tap. Without scripts it is nothing, and its list twin says the same. */
export function MapPlace({ kit: { script, style, ...facts }, label, points, services }: Props) {
  const open = JSON.stringify({ script, style, label })
  const place = JSON.stringify({ ...facts, points, ...services })
  if (services) return <div data-open-map={open} data-services={place} />
  return points ? (
    <div data-open-map={open} data-proposals={place} />
  ) : (
    <div data-open-map={open} data-pin={place} />
  )
}
