import { faultOf, type RejectedForm, standingIn, typed } from '#app/forms/rejected-form.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { type MapKit, MapPlace } from '#app/ui/maps/map-place.tsx'
import { useText } from '#app/ui/use-language.ts'

/**
 * A place on the map (`latitude`, `longitude`): a pin by hand; the script puts a map above the two fields once it is
 * asked for. Open where something is written.
 */
export function PlaceField({ shown, map }: { shown: RejectedForm; map: MapKit }) {
  const text = useText().proposalForm
  const isUsed = ['latitude', 'longitude'].some(
    (field) =>
      faultOf(shown, field) || typed(shown, field) || standingIn(shown, field) !== undefined,
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
