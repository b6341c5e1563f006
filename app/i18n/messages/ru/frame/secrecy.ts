/** What the portal keeps secret of a vote: said beside the vote, on the front page and among what is not promised. */
export const secrecy = 'Ни одна страница и ни один файл не показывают, кто за что голосовал.'

/** What stands until there is a roll of those entitled. */
export const ownWord =
  'Возраст и место жительства записаны с ваших слов: портал пока не сверяет их ни с каким реестром. У одного аккаунта один голос; не открыл ли один человек два аккаунта, портал пока проверить не может.'
