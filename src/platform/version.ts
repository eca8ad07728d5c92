import { version } from '../../package.json';

/** Version of the program, as files and screens name it. */
export const appVersion: string = version;
