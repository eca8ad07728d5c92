/** The id of the page's content: where « Aller au contenu » leads. */
export const contentId = 'contenu';
