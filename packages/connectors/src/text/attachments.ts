const NAMES =
  /(?:\.(?:har|pem|key|ppk|p12|pfx|jks|keystore|kdbx|ovpn|rdp|netrc|htpasswd|pgpass|npmrc|kubeconfig|env|saz|tfstate|asc)|(?:^|[/\\_.-])(?:cookies?(?:[._-]?jar)?(?:\.(?:txt|json|sqlite))?|id_(?:rsa|dsa|ecdsa|ed25519)|\.env(?:\.[\w-]+)?|credentials(?:\.(?:json|csv|xml|txt))?|secrets?\.(?:json|ya?ml|txt)|passwords?\.(?:csv|txt|xlsx?)|kubeconfig|wallet\.dat))(?:\.(?:gz|zip|txt))?$/i;
const TYPES = /(?:x-har|har\+json|x-pem-file|pkcs8|pkcs12|x-pkcs12|x-x509-user-cert|pgp-keys|x-netscape-cookie)/i;

/** Files that hold credentials by nature: HAR recordings, cookie jars, key files, password lists. */
export function credentialBearing(name: string, mediaType: string): boolean {
  return NAMES.test(name.slice(-300)) || TYPES.test(mediaType.slice(0, 200));
}
