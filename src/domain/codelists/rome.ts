/** The edition of ROME 4.0 (répertoire opérationnel des métiers et des emplois) from which lists were taken. */
export const romeVersion = '4.0 v60';

/** The attribution that its Licence Ouverte 2.0 asks for. */
export const romeSource = 'ROME 4.0, France Travail, Licence Ouverte 2.0, version 60 du 18/09/2025';
