package io.studygraph.interchange;

/** Names that files of QTI 3 refer to. */
final class Qti {

  static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  static final String ITEMS = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
  static final String ITEMS_SCHEMA =
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd";
  static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
  static final String PACKAGE_SCHEMA =
      "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd";

  private Qti() {}
}
