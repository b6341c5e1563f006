/** What the button that casts a vote says; whatever names the button takes it from here. */
export const castButton = 'Отдать голос'
