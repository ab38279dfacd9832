/** A certificate for localhost and its key, for tests only: it guards nothing, and whoever reads this has the key. */
export const testCertificate = {
  certificate: `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUEnKIvGJwsDZCfe5+NrMNF8Sr9W8wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjEwMDYzMloYDzIxMjYxMDI5
MTAwNjMyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQ1gfHH4FCLaxcJSXACbToodkbmGetuGn8hMquNSw/2wP4JapzNTBRX
X4wTnmcSFCLegR+etparrjmDuf2oDIiao28wbTAdBgNVHQ4EFgQU+iJykvjGxWzU
h1Dfkf3XoK0S6TcwHwYDVR0jBBgwFoAU+iJykvjGxWzUh1Dfkf3XoK0S6TcwGgYD
VR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZI
zj0EAwIDRwAwRAIgC11JVkDLlsr+lrA2RF+Z5CJd8LHwNDzYhI7rVKdXTHoCIE8j
Q+BStkP6xhoujYoaGQ2e6UuNfcoa+zp8CI451i5z
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgycdYBSW/JKdx9CUc
K3EpYLNz0M6t+pgAveVo+i/bVnehRANCAAQ1gfHH4FCLaxcJSXACbToodkbmGetu
Gn8hMquNSw/2wP4JapzNTBRXX4wTnmcSFCLegR+etparrjmDuf2oDIia
-----END PRIVATE KEY-----`,
};
