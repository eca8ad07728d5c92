/** The mark of the book on its cloth: a notebook and its ribbon. Decoration; the name is written beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <rect x="5" y="2" width="54" height="55" rx="9" fill="#f3efe2" />
      <path d="M14 2h3.5v55H14a9 9 0 0 1-9-9V11a9 9 0 0 1 9-9z" fill="#b9c9bd" />
      <path d="M50 2C50 16 27 13 27 27S46 38 46 50V56" fill="none" stroke="#e3a93a" strokeWidth="9" />
      <path d="M41.5 55h9v8.5L46 59.5l-4.5 4z" fill="#e3a93a" />
    </svg>
  );
}
