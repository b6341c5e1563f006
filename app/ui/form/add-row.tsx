type Props = {
  /** What is added, in words: "Add another cost line". */
  label: string
  /** The field's name that the action looks for. */
  name?: string
  /** Which list grows, when the form has several. */
  value?: string
}

/** "Add another row" without scripts: sends the form, and the server shows it again with one row more. */
export function AddRow({ label, name = 'add', value = 'row' }: Props) {
  return (
    <p>
      <button type="submit" className="button second" name={name} value={value}>
        {label}
      </button>
    </p>
  )
}
