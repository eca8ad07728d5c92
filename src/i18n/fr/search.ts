/** Search over every word of the passport. */
export const search = {
  label: 'Chercher dans mon passeport',
  short: 'Chercher',
  placeholder: 'Un employeur, une mission, un mot…',
  nothing: (p: { readonly query: string }) =>
    `Rien ne contient « ${p.query} ». Essayez un mot plus court, ou une partie du mot.`,
  start: 'Tapez un mot : chaque mot écrit dans le carnet peut être retrouvé, avec ou sans accents.',
  pages: 'Pages du carnet',
  many: (p: { readonly count: number }) =>
    `Les ${p.count} premiers endroits sont montrés. Ajoutez un mot pour préciser.`,
};
