/** What the portal keeps secret of a vote: said beside the vote, on the front page and among what is not promised. */
export const secrecy = 'Бир да барак, бир да файл ким эмнеге добуш бергенин көрсөтпөйт.'

/** What stands until there is a roll of those entitled. */
export const ownWord =
  'Жашыңыз жана жашаган жериңиз өз сөзүңүздөн алынат: портал аларды азырынча эч бир каттоо менен салыштырбайт. Бир аккаунттун бир добушу бар; бир адам эки аккаунт ачканын портал азырынча биле албайт.'
