/** First-run page; one screen. */
export const WELCOME = {
  title: 'Who says so, and do they agree?',
  lead: 'On a news article, this extension finds every figure for people killed, injured, missing, abducted or displaced, and every claim of responsibility. Beside each one it shows who says it and what the article says about checking.',
  example: 'An invented example',
  exampleText:
    'Twelve soldiers were killed when gunmen stormed the river post at dawn, said the province’s home minister. The army put the number at seven.',
  exampleMarked: 'Twelve soldiers were killed',
  exampleBadge: '12 soldiers killed · Home Minister · Army says 7',
  borders: 'The edge of a badge says the same as its words.',
  edges: [
    { border: 'solid', words: 'someone is named as its source' },
    { border: 'double', words: 'another figure differs' },
    { border: 'dotted', words: 'not independently verified, the article says' },
    { border: 'dashed', words: 'no source is named' },
  ],
  knows: 'What it knows',
  knowsText: [
    'The words of the article in front of you, and of those you read before.',
    'Which speaker gave which figure, and where figures differ or changed.',
  ],
  knowsNot: 'What it does not know',
  knowsNotText: ['What happened.', 'Figures that it missed or read wrongly: it is a machine reading words.'],
  keeps: 'What it keeps',
  keepsText:
    'It keeps a list of the articles in which it found figures, with those figures and sentences, on this device. Nothing is sent anywhere. Private windows save nothing. You can look through the list, export it, delete it or pause saving in the options.',
  options: 'Options',
  done: 'Close this page',
} as const;
