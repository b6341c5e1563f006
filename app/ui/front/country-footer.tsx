import { useText } from '#app/ui/use-language.ts'

/** On the pages of the whole country: what this portal is. */
export function CountryFooter() {
  const text = useText().frame
  return (
    <footer className="footer">
      <div className="page">
        <p>
          <b>{text.product}</b>
          <br />
          {text.country.about}
        </p>
      </div>
    </footer>
  )
}
