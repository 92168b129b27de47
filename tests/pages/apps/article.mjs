/** The words of the article that every framework page shows; `second` is the state after the page has changed. */
export const first = {
  title: 'Twelve soldiers killed in raid on hill post, minister says',
  paragraphs: [
    'Twelve soldiers were killed when gunmen stormed a hill post near Darran on Wednesday night, Interior Minister Tomas Vell said.',
    'The Army Press Office said 7 soldiers were killed at the post. Its statement gave no other figure and officers in the valley did not answer calls.',
    'Residents of two villages below the post spoke of a long night that began after the evening meal and did not end until the lamps were out.',
    'The Valley Front claimed responsibility for the raid in a message to local radio stations, and promised more of the same.',
    'A search of the slopes was to go on into Friday, the governor’s office announced, and schools in the district would stay shut until the week was over.',
  ],
};

export const second = {
  title: first.title,
  paragraphs: [
    first.paragraphs[0],
    first.paragraphs[1].replace('7 soldiers', '9 soldiers'),
    'Three people were injured on the road below the post, the district hospital said in a notice.',
    first.paragraphs[3],
    first.paragraphs[4],
  ],
};
