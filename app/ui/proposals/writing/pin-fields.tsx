import { type Again, faultOf, typed } from '#app/ui/again.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'
import { type MapKit, MapPlace } from '../finding/map-place.tsx'

/** A pin by hand; the script puts a map above the two fields once it is asked for. Open where something is written. */
export function PinFields({ shown, map }: { shown: Again; map: MapKit }) {
  const text = useText().proposalForm
  const isUsed = ['latitude', 'longitude'].some(
    (field) => faultOf(shown, field) || typed(shown, field),
  )
  return (
    <details className="pin" open={isUsed}>
      <summary>{text.pin}</summary>
      <p className="quiet">{text.pinHint}</p>
      <MapPlace kit={map} label={text.showMap} />
      <TextField again={shown} name="latitude" label={text.latitude} short />
      <TextField again={shown} name="longitude" label={text.longitude} short />
    </details>
  )
}
