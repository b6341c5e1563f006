export const deskCatalogue = {
  sections: { desk: 'Рабочий стол' },
}
