/** A button beside each number adds one; what was sent without a connection is sent when there is one again. */
const form = document.querySelector<HTMLFormElement>('form:has([data-add])')
if (form) helpToCount(form)

function helpToCount(form: HTMLFormElement) {
  let waiting = false
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-add]')) {
    const field = document.getElementById(button.dataset.add ?? '')
    if (!(field instanceof HTMLInputElement)) continue
    button.hidden = false
    button.addEventListener('click', () => {
      const by = Number(button.value)
      const counted = Number(field.value.replace(/\D/g, '')) || 0
      field.value = String(Math.max(0, counted + by))
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  form.addEventListener('submit', () => {
    waiting = !navigator.onLine
  })
  window.addEventListener('online', () => {
    if (waiting) form.requestSubmit()
  })
}

export {}
