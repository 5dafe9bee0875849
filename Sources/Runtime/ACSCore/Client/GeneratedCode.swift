// SPDX-License-Identifier: MIT

/// The interface between this package and generated code. For generated clients.
///
/// Each generated module names the revision that its generator writes for, so that code of another revision does not
/// compile. What generated code uses may have changed, and the compiler's other errors would not say why.
@dynamicMemberLookup
public struct GeneratedCode: Sendable {
    /// The revision of this version of the package. A change that generated code does not compile with raises the
    /// number, here and in `ServiceView` of the generator.
    public static let revision1 = GeneratedCode()

    private init() {}

    /// Unavailable: any other revision, earlier or later.
    @available(
        *,
        unavailable,
        message: """
            This code was generated for another version of swift-acs. Generate it with the version that this package \
            uses (swift run acsgen generate), or, if the code is newer, update swift-acs.
            """
    )
    public static subscript(dynamicMember revision: String) -> GeneratedCode { GeneratedCode() }
}
