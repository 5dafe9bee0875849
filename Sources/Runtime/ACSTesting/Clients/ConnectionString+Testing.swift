// SPDX-License-Identifier: MIT

public import ACSCore

extension ConnectionString {
    /// The connection string of a resource that does not exist.
    public static var testing: ConnectionString {
        get throws { try ConnectionString("endpoint=https://contoso.example;accesskey=c3dpZnQtYWNzIHRlc3Rpbmc=") }
    }
}

extension Endpoint {
    /// The endpoint of a resource that does not exist, `https://contoso.example`.
    public static var testing: Endpoint {
        get throws { try ConnectionString.testing.endpoint }
    }
}

extension ResourceCredential where Self == AccessKeyCredential {
    /// An access key that no service accepts.
    public static var testing: AccessKeyCredential {
        get throws { try ConnectionString.testing.credential }
    }
}
