/** Where EventStoreDB is and how it is spoken to, as a connection string says it. */
export interface EventStoreDbAddress {
  /** The connection string as it may be shown: without the password. */
  readonly shown: string;
  readonly hosts: readonly Host[];
  /** Whether the one host is a name behind which the cluster is found. */
  readonly discover: boolean;
  readonly tls: boolean;
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  /** Certificates in PEM, read from the files that the connection string names. */
  readonly certificates: {
    readonly rootCertificate?: Buffer;
    readonly userCertFile?: Buffer;
    readonly userKeyFile?: Buffer;
  };
  /** The names of those files, as the connection string has them. */
  readonly certificateFiles: Readonly<Record<string, string>>;
  /** What is handed on to the client as it is. */
  readonly options: Readonly<Record<string, number | string>>;
}

export interface Host {
  readonly address: string;
  readonly port: number;
}
