export const deskCatalogue = {
  sections: { desk: 'Иш столу' },
}
