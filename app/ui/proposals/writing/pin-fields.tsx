import { TextField } from '#app/ui/fields/text-field.tsx'
import { faultOf, type RejectedForm, typed } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'
import { type MapKit, MapPlace } from '../finding/map-place.tsx'

/** A pin by hand; the script puts a map above the two fields once it is asked for. Open where something is written. */
export function PinFields({ shown, map }: { shown: RejectedForm; map: MapKit }) {
  const text = useText().proposalForm
  const isUsed = ['latitude', 'longitude'].some(
    (field) => faultOf(shown, field) || typed(shown, field),
  )
  return (
    <details className="pin" open={isUsed}>
      <summary>{text.pin}</summary>
      <p className="quiet">{text.pinHint}</p>
      <MapPlace kit={map} label={text.showMap} />
      <TextField rejected={shown} name="latitude" label={text.latitude} short />
      <TextField rejected={shown} name="longitude" label={text.longitude} short />
    </details>
  )
}
